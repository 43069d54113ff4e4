// SPDX-License-Identifier: Apache-2.0
/** A service that computes, and so must not keep others from running. */
package org.zatoee.examples.primes;
