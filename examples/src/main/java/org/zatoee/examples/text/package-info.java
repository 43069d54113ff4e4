// SPDX-License-Identifier: Apache-2.0
/** Text as it is, without JSON around it, and an optional query parameter. */
package org.zatoee.examples.text;
