// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.hosted.app;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Stateless;

import org.zatoee.service.NotFoundException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceName;

/** Writes an entry in the transaction of the container, and then fails if asked to. */
@Stateless
@ServiceName("ledger.add")
@DataSourceDefinition(
        name = "java:app/ledger",
        className = "org.sqlite.SQLiteDataSource",
        url = "jdbc:sqlite:file:ledger?mode=memory&cache=shared",
        minPoolSize = 1)
public class Ledger implements Service<Ledger.Entry, Ledger.Added> {

    /** What to write, and how to fail. */
    public record Entry(String text, String failure) {}

    /** That it was written. */
    public record Added(String text) {}

    @Resource(lookup = "java:app/ledger")
    private DataSource ledger;

    @Override
    public Added handle(Entry input, ServiceContext zato) throws Exception {
        add(input.text());
        switch (input.failure()) {
            case "answer" -> throw new NotFoundException("There is no such account");
            case "unchecked" -> throw new IllegalStateException("a secret of the server");
            case "checked" -> throw new IOException("a secret of the server");
            case "error" -> throw new StackOverflowError("a secret of the server");
            default -> zato.logger().log(System.Logger.Level.DEBUG, "It goes well");
        }
        return new Added(input.text());
    }

    private void add(String text) throws SQLException {
        try (Connection connection = ledger.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO entry VALUES (?)")) {
            insert.setString(1, text);
            insert.executeUpdate();
        }
    }
}
