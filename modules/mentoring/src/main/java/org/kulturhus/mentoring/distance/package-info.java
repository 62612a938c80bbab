/** How far towns lie apart. */
package org.kulturhus.mentoring.distance;
