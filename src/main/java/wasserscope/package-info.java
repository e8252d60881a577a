/**
 * Neurons of a wide two-layer network as particles of a Wasserstein gradient flow: computed, seen, and judged.
 *
 * <p>Data flows one way. A {@code Scenario}, all that defines a run, is stepped by a {@code Simulation}; that makes immutable
 * {@code Frame}s; painters draw a frame. A run is a pure function of (scenario, step): whatever happens by hand makes another scenario.
 * What crosses a thread is immutable.
 *
 * <p>A package uses those below it and knows nothing of those above or beside it, from the top: {@code launch}; {@code app},
 * {@code cli}; {@code export}; {@code draw}; {@code words}; {@code story}; {@code run}, {@code memory}; {@code scenario}; {@code baseline};
 * {@code theory}; {@code flow}; {@code problem}; {@code measure}, {@code random}; {@code work}, {@code file}. The rooms of a package are
 * ordered in the same way.
 *
 * <p>Comments name two sources in short, with a number or a title:
 *
 * <dl>
 * <dt>CB18</dt>
 * <dd>L. Chizat and F. Bach, <em>On the Global Convergence of Gradient Descent for Over-parameterized Models using Optimal Transport</em>,
 * Advances in Neural Information Processing Systems 31 (NeurIPS 2018), <a href="https://arxiv.org/abs/1805.09545">arXiv:1805.09545</a>.</dd>
 * <dt>lecture</dt>
 * <dd>Giancola, <em>Notions in Optimal Transport for Sigmoid Neural Networks</em>, 2023; its sections are named by their titles.</dd>
 * </dl>
 *
 * <p>Symbols stand for the same thing everywhere. A particle u = (w, θ) is a neuron with output weight w and position θ ∈ Θ; for low
 * rank u = θ alone. μ is the measure of m particles of mass 1/m, ν = h¹(μ) the signed measure that it makes on Θ. φ(θ) is what a neuron
 * computes, f = ∫φ dν the network, R the risk, F(μ) = R(f) + ∫V dμ the objective, F'(μ) its first variation, g(θ) that part of it that
 * the data make for w = 1. λ is the price of total variation, η the step, t the sum of the steps, κ the margin of the escape region A.
 */
package wasserscope;
