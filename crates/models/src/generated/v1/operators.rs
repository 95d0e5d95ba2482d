// @generated from metadata of v1.0 by `cargo xtask codegen`. Do not edit.

msgraph_runtime::generated::operators! {
    Eq { Eq },
    EqGtLtOrderBy { Eq, Gt, Lt, OrderBy },
    EqGeLeOrderBy { Eq, Ge, Le, OrderBy },
    EqStartsWith { Eq, StartsWith },
    EqContains { Eq, Contains },
}
