// Generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

msgraph_runtime::operators! {
    Eq {
        Eq,
    }
}

msgraph_runtime::operators! {
    EqGtLtOrderBy {
        Eq,
        Gt,
        Lt,
        OrderBy,
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

msgraph_runtime::operators! {
    EqContains {
        Eq,
        Contains,
    }
}
