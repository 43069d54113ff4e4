// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.check;

/** Lists that are sent as text with commas. */
final class CsvCheck extends SioCheck<CsvCheck.Input, CsvCheck.Output> {

    CsvCheck() {
        super(new Input("1,11,111,1111", "2,22,222,2222"), new Output("3,33,333,3333", "4,44,444,4444"));
    }

    /** What it takes. */
    record Input(String csv1, String csv2) {}

    /** What it gives. */
    record Output(String csv3, String csv4) {}
}
