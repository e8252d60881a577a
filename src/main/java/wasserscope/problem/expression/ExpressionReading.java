package wasserscope.problem.expression;

/** What comes of a line of text: a function, or what is wrong with it. */
public sealed interface ExpressionReading permits RealExpression, ExpressionFault {}
