/** The strip F'(μ)(±1, ·) with what proves or refutes optimality, and the stems of ν under it. */
package wasserscope.draw.strip;
