// @generated from metadata of beta by `cargo xtask codegen`. Do not edit.

msgraph_runtime::generated::operators! {
    Eq { Eq },
    EqNe { Eq, Ne },
    EqGtLt { Eq, Gt, Lt },
    EqGtLtOrderBy { Eq, Gt, Lt, OrderBy },
    EqGeLeOrderBy { Eq, Ge, Le, OrderBy },
    EqStartsWith { Eq, StartsWith },
    EqContains { Eq, Contains },
    Gt { Gt },
    GtLt { Gt, Lt },
}
