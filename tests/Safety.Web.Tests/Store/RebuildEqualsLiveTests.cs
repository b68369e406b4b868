using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Safety.Core.Alerts;
using Safety.Core.Incidents;
using Safety.Web.Alerts;
using Safety.Web.Staff;
using Safety.Web.Store;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Store;

/// <summary>
/// After random histories, each view made anew from the facts is what it was live, byte for byte. Who works on a row
/// right now is no fact and is left out.
/// </summary>
public sealed class RebuildEqualsLiveTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private const int Acts = 60;

    private static readonly Dictionary<string, string[]> Views = new()
    {
        [nameof(Incident)] = ["select id, data from safety.mt_doc_incident order by id"],
        [nameof(Alert)] =
            ["select id, open, level, key, data from safety.mt_doc_alert order by id"],
        [DeliveryList.ViewName] =
            ["select id, alert_id, recipient, channel, due_at, attempts from watch.delivery order by id"],
        [Deadlines.ViewName] =
            ["select stream_id, kind, step, stream_type, due_at from watch.deadline order by stream_id, kind, step"],
        [SafetySheets.ViewName] =
        [
            "select id, data from safety.mt_doc_staffsafety order by id",
            "select id, data from safety.mt_doc_clientsafety order by id",
            "select id, data from safety.mt_doc_safetyplace order by id",
        ],
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task What_is_made_anew_from_the_facts_is_what_was_there(int seed)
    {
        var history = new RandomHistory(agency, seed);
        // It goes on until some message is still to be sent, or the table of those would be compared while it is empty.
        for (var act = 0; act < Acts || (act < 2 * Acts && await NothingToSend()); act++)
            await history.Go();
        Assert.True(history.Done > Acts / 4, $"Only {history.Done} of {Acts} calls were carried out.");
        await agency.App.CaughtUp(SafetySheets.ViewName);
        var live = await Dump();

        var database = agency.App.Services.GetRequiredService<NpgsqlDataSource>();
        // As the verb does: two alerts of one key may be written anew before the first of them is closed.
        await using var loose = await LooseIndexes.Of(database, TestContext.Current.CancellationToken);
        using var daemon = await agency.App.Services.GetRequiredService<IDocumentStore>().BuildProjectionDaemonAsync();
        foreach (var view in Views.Keys)
        {
            await daemon.RebuildProjectionAsync(view, TestContext.Current.CancellationToken);
            var anew = await Dump();
            Assert.All(live, table => Assert.Equal(table.Value, anew[table.Key]));
        }

        Assert.All(live, table => Assert.NotEmpty(table.Value));
    }

    /// <summary>Negative control: a byte that no fact wrote is seen.</summary>
    [Fact]
    public async Task What_no_fact_wrote_would_be_seen()
    {
        await new RandomHistory(agency, 4).Go();
        // The views that lag may still move; this is about one that doesn't.
        var incidents = Views[nameof(Incident)][0];
        var live = (await Dump())[incidents];

        await agency.App.Scalar<object>(
            "update safety.mt_doc_incident set data = data || '{\"planted\":1}' where id ="
            + " (select id from safety.mt_doc_incident limit 1)");
        Assert.NotEqual(live, (await Dump())[incidents]);

        using var daemon = await agency.App.Services.GetRequiredService<IDocumentStore>().BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync(nameof(Incident), TestContext.Current.CancellationToken);
        Assert.Equal(live, (await Dump())[incidents]);
    }

    private async Task<bool> NothingToSend() =>
        await agency.App.Scalar<long>("select count(*) from watch.delivery") == 0;

    private async Task<Dictionary<string, string>> Dump()
    {
        var tables = new Dictionary<string, string>();
        foreach (var sql in Views.Values.SelectMany(one => one))
        {
            tables[sql] =
                await agency.App.Scalar<string>($"select string_agg(row::text, e'\\n') from ({sql}) row") ?? "";
        }

        return tables;
    }
}
