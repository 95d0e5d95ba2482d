// @generated from metadata of beta by `cargo xtask codegen`. Do not edit.

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
    EqGtLt {
        Eq,
        Gt,
        Lt,
    }
}

msgraph_runtime::generated::operators! {
    EqGtLtOrderBy {
        Eq,
        Gt,
        Lt,
        OrderBy,
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

msgraph_runtime::generated::operators! {
    EqContains {
        Eq,
        Contains,
    }
}

msgraph_runtime::generated::operators! {
    Gt {
        Gt,
    }
}

msgraph_runtime::generated::operators! {
    GtLt {
        Gt,
        Lt,
    }
}
