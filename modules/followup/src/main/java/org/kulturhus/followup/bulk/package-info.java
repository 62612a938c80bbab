/** Many sessions written at once, past the persistence context: as it would, but in order (ADR 0025). */
package org.kulturhus.followup.bulk;
