using Npgsql;
using Safety.Web.Store.Postgres;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Store.Postgres;

public sealed class ConnectionDefaultsTests(SharedSafetyApp shared) : IClassFixture<SharedSafetyApp>
{
    [Fact]
    public async Task A_node_that_serves_holds_up_nobody_for_long()
    {
        Assert.Equal("1min", await shared.App.Scalar<string>("show idle_in_transaction_session_timeout"));
        Assert.Equal("10s", await shared.App.Scalar<string>("show lock_timeout"));
        Assert.Equal("0", await shared.App.Scalar<string>("show statement_timeout"));
    }

    [Fact]
    public async Task Where_the_schema_is_changed_by_hand_a_statement_is_bounded_as_well()
    {
        await using var database = NpgsqlDataSource.Create(
            ConnectionDefaults.Serving(shared.App.Database + ";Pooling=false", migrate: false));
        await using var command = database.CreateCommand("show statement_timeout");

        Assert.Equal("1min", await command.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void What_the_string_says_itself_stays() => Assert.Equal(
        "-c lock_timeout=3s -c idle_in_transaction_session_timeout=60s",
        new NpgsqlConnectionStringBuilder(
            ConnectionDefaults.Serving("Host=db;Options=-c lock_timeout=3s", migrate: true)).Options);
}
