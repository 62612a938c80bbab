/**
 * The contract between the house and its modules: the only code of ours that a module may compile against.
 *
 * <p>Contributions are data ({@link org.kulturhus.spi.Module}), news are {@link org.kulturhus.spi.Fact facts} told with
 * CDI events inside the teller's transaction, and questions between modules are one-purpose interfaces answered by
 * whoever can and injected as {@code Instance<…>}: that nobody answers is normal.
 */
package org.kulturhus.spi;
