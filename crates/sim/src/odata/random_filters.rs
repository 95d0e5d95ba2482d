//! Random filters against an independent evaluator.
