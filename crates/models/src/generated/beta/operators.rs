// Generated from metadata of beta by `cargo xtask codegen`. Do not edit.

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
    EqGtLt {
        Eq,
        Gt,
        Lt,
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

msgraph_runtime::operators! {
    Gt {
        Gt,
    }
}

msgraph_runtime::operators! {
    GtLt {
        Gt,
        Lt,
    }
}
