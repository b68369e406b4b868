using System.Net;
using System.Net.Http.Json;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Incidents;

namespace Safety.Web.Tests.Watch;

/// <summary>A report and its alert, deadline and messages are stored together or not at all.</summary>
public sealed class OneTransactionTests(SharedSafetyApp shared) : IClassFixture<SharedSafetyApp>
{
    private readonly SafetyApp app = shared.App;

    [Theory]
    [InlineData("safety.mt_doc_alert")]
    [InlineData("watch.deadline")]
    [InlineData("watch.delivery")]
    public async Task What_fails_beside_the_report_leaves_neither_report_nor_alert_and_asked_again_both(string table)
    {
        var team = await app.Team($"Team of {table}", await app.Person("Invented Boss", null, StaffRole.Manager));
        var worker = await app.Person("Invented Worker", team, StaffRole.Staff);
        var id = Guid.CreateVersion7();
        var before = await Counts();
        await Break(table);

        var refused = await File(worker, id);
        var after = await Counts();
        await app.Scalar<object>($"drop trigger broken on {table}");
        var taken = await File(worker, id);

        Assert.Equal((HttpStatusCode.InternalServerError, before), (refused, after));
        Assert.Equal(HttpStatusCode.Created, taken);
        Assert.Equal(1, await app.Scalar<long>($"select count(*) from ({AlertsAbout(id)}) as found"));
        Assert.Equal(1, await app.Scalar<long>(
            "select count(distinct xmin::text) from safety.mt_events"
            + $" where stream_id = '{id:D}' or stream_id in ({AlertsAbout(id)})"));
        Assert.All(
            before.Split(' ').Zip((await Counts()).Split(' ')), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    private static string AlertsAbout(Guid incident) =>
        $"select id from safety.mt_doc_alert where data -> 'subject' ->> 'id' = '{incident:D}'";

    /// <summary>
    /// How many there are of what one report makes. A tombstone is the store's mark for a number that was not used.
    /// </summary>
    private async Task<string> Counts() => (await app.Scalar<string>(
        "select concat_ws(' ', (select count(*) from safety.mt_events where type <> 'tombstone'),"
        + " (select count(*) from safety.mt_doc_incident), (select count(*) from safety.mt_doc_alert),"
        + " (select count(*) from watch.deadline), (select count(*) from watch.delivery))"))!;

    private async Task<HttpStatusCode> File(StaffId worker, Guid id)
    {
        using var client = app.ClientOf(worker);
        using var answer = await client.PutAsync(
            $"/api/v1/incidents/{id}", JsonContent.Create(Bodies.Least()));
        return answer.StatusCode;
    }

    /// <summary>The database itself refuses a row, late in the transaction.</summary>
    private async Task Break(string table)
    {
        await app.Scalar<object>(
            "create or replace function broken() returns trigger language plpgsql as"
            + " $$ begin raise exception 'planted by a test'; end $$");
        await app.Scalar<object>(
            $"create trigger broken before insert on {table} for each row execute function broken()");
    }
}
