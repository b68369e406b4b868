using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Tests.Fixture;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Visits;

/// <summary>Visits of the two teams, planned and run through the API.</summary>
internal static class Outings
{
    public static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A plan of the north's client, beginning in ten minutes and lasting two hours.</summary>
    public static object Plan(this TwoTeams agency, bool wantsCover = false, ClientId? client = null,
        string place = "Invented Lane 1", string? note = null, StaffId? with = null) => new
        {
            client_id = (client ?? agency.Client).Value,
            place_kind = "client_home",
            place,
            purpose = "care",
            starts_at = agency.App.Now.AddMinutes(10),
            ends_at = agency.App.Now.AddMinutes(130),
            wants_cover = wantsCover,
            pre_visit_note = note,
            with = with is { } person ? new[] { person.Value } : [],
        };

    /// <summary>Plans a visit as somebody.</summary>
    public static async Task<Guid> Planned(this TwoTeams agency, string by = "ada", object? plan = null)
    {
        var id = Guid.CreateVersion7();
        var (status, body) = await agency.Send(by, "PUT", $"/visits/{id}", plan ?? agency.Plan());
        Assert.True(status == 201, body.ToString());
        return id;
    }

    /// <summary>Plans a visit that nothing objects to, and starts it.</summary>
    public static async Task<Guid> Started(this TwoTeams agency, string by = "ada", object? plan = null)
    {
        await agency.AskAfterHistory();
        var id = await agency.Planned(by, plan);
        var (status, body) = await agency.Send(by, "POST", $"/visits/{id}/start");
        Assert.True(status == 200, body.ToString());
        return id;
    }

    /// <summary>Somebody asked about violence in the past and found none: a first visit needs no cover.</summary>
    public static Task AskAfterHistory(this TwoTeams agency) => agency.App.Done(
        new RecordIntakeCheck(agency.Client, IntakeHistory.NoneKnown, null), Actor.Person(agency["boss_north"]));

    /// <summary>Moves the clock and lets the watch look once.</summary>
    public static async Task Later(this TwoTeams agency, TimeSpan by)
    {
        agency.App.Clock!.Advance(by);
        await agency.App.Services.GetRequiredService<Sweep>().Beat(Ct);
    }

    /// <summary>The open alerts about a visit, by kind, as a safety lead sees them.</summary>
    public static async Task<IReadOnlyList<JsonElement>> AlertsOf(this TwoTeams agency, Guid visit)
    {
        var (_, list) = await agency.Send("lead", "GET", "/alerts?state=open&limit=200");
        return
        [
            .. list.GetProperty("items").EnumerateArray()
                .Where(alert => alert.GetProperty("subject").GetProperty("id").GetGuid() == visit),
        ];
    }

    /// <summary>The kinds of those alerts, in order.</summary>
    public static async Task<string> KindsOf(this TwoTeams agency, Guid visit) => string.Join(
        ' ', (await agency.AlertsOf(visit)).Select(alert => alert.GetProperty("kind").GetString()).Order());

    /// <summary>The visit as somebody sees it.</summary>
    public static async Task<JsonElement> Seen(this TwoTeams agency, string by, Guid visit)
    {
        var (status, body) = await agency.Send(by, "GET", $"/visits/{visit}");
        Assert.Equal(200, status);
        return body;
    }
}
