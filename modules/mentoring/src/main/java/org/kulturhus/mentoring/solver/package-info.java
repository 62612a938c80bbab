/** Who goes where, in numbers only: no people, no words. Exact where the problem is a flow, searched where it is not. */
package org.kulturhus.mentoring.solver;
