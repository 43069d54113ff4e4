// SPDX-License-Identifier: Apache-2.0
/** Makes the parts of an environment on disk, from what was built. */
package org.zatoee.cli.quickstart.creation;
