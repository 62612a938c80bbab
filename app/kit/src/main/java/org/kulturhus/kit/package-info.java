/**
 * The kit: what every page is made of. The tag library {@code urn:kulturhus:kit} is described in
 * docs/writing-a-module.md; tag files lie in META-INF/kit, the look in META-INF/resources/resources/kit.
 *
 * <p>Names for {@code kit:icon} are the symbol ids of icons.svg.
 */
package org.kulturhus.kit;
