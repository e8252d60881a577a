/**
 * How long a step is: a number that is set, or a part of the stability limit of the present particles; and with which weight accelerated
 * descent goes on. Records are immutable.
 */
package wasserscope.flow.step;
