// @generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

msgraph_runtime::generated::operators! {
    Eq {
        Eq,
    }
}

msgraph_runtime::generated::operators! {
    EqNe {
        Eq,
        Ne,
    }
}

msgraph_runtime::generated::operators! {
    EqGeLeOrderBy {
        Eq,
        Ge,
        Le,
        OrderBy,
    }
}

msgraph_runtime::generated::operators! {
    EqStartsWith {
        Eq,
        StartsWith,
    }
}
