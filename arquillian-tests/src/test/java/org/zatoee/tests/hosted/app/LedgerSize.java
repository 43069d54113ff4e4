// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.hosted.app;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;

import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceName;
import org.zatoee.service.hook.DeploymentHooks;

/** Counts the entries; a bean without an interface, which makes the table when it is deployed. */
@Stateless
@LocalBean
@ServiceName("ledger.size")
public class LedgerSize implements Service<Void, LedgerSize.Size>, DeploymentHooks {

    /** How many there are. */
    public record Size(int entries) {}

    @Resource(lookup = "java:app/ledger")
    private DataSource ledger;

    @Override
    public boolean beforeAddToStore(System.Logger logger) throws SQLException {
        try (Connection connection = ledger.getConnection();
                Statement create = connection.createStatement()) {
            create.execute("CREATE TABLE IF NOT EXISTS entry (text VARCHAR(100))");
            return true;
        }
    }

    @Override
    public Size handle(Void input, ServiceContext zato) throws Exception {
        try (Connection connection = ledger.getConnection();
                Statement count = connection.createStatement();
                ResultSet rows = count.executeQuery("SELECT count(*) FROM entry")) {
            rows.next();
            return new Size(rows.getInt(1));
        }
    }
}
