// SPDX-License-Identifier: Apache-2.0
/** Data dictionaries: what systems call things, and how to translate from one system's name to another's. */
package org.zatoee.core.datadict;
