/** The particles themselves: discs with trails and, of very many, the density that such discs make; without a border between the two. */
package wasserscope.draw.particle;
