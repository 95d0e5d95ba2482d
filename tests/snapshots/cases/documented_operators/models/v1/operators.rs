// Generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

msgraph_runtime::operators! {
    Eq {
        Eq,
    }
}

msgraph_runtime::operators! {
    EqNe {
        Eq,
        Ne,
    }
}

msgraph_runtime::operators! {
    EqGeLeOrderBy {
        Eq,
        Ge,
        Le,
        OrderBy,
    }
}

msgraph_runtime::operators! {
    EqStartsWith {
        Eq,
        StartsWith,
    }
}
