using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Incidents;
using Safety.Web.Incidents.Pages;
using Safety.Web.Incidents.Views;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Tests.Incidents.Pages;

/// <summary>What came under a taken id is shown to a person, in words.</summary>
public sealed class IncidentTrailTests : BunitContext
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);
    private static readonly PersonSeen Ada = new(null, "Ada Invented");

    public IncidentTrailTests()
    {
        Services.AddSingleton<TimeProvider>(new EffectiveClock(
            new FakeTimeProvider(Now), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")));
        Services.AddSingleton<AgencyTime>();
    }

    [Fact]
    public void Each_second_text_is_shown_with_what_it_was_to_be_and_who_sent_it()
    {
        var trail = Render<IncidentTrail>(p => p.Add(one => one.View, Seen(
            Entry(EntryKind.Detail, "text: <b>Other.</b>"),
            Entry(EntryKind.Correction, "reason: Mistyped.\nperpetrator class: partner_or_spouse"),
            Entry(EntryKind.Action, "owner: Cleo Invented\ndue at: 2026-03-04T09:00:00+00:00\nwhat: In pairs."),
            Entry(EntryKind.Message, "message: due_at"))));

        Assert.Equal("Sent twice, differently", trail.Find("h2").TextContent);
        Assert.Equal(
            ["Another detail", "Another correction", "Another action", "Other words to the reporter"],
            trail.FindAll("article strong").Select(one => one.TextContent));
        Assert.Equal(
            [
                "text: <b>Other.</b>", "reason: Mistyped.\nperpetrator class: partner or spouse",
                "owner: Cleo Invented\ndue at: Wed 4 Mar 2026, 10:00\nwhat: In pairs.", "message: due_at",
            ],
            trail.FindAll("article .words").Select(one => one.TextContent));
        Assert.All(trail.FindAll("article .muted"),
            one => Assert.Contains("sent by Ada Invented", one.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_said_where_nothing_was_sent_twice_or_the_reader_may_not_know() =>
        Assert.Empty(Render<IncidentTrail>(p => p.Add(one => one.View, Seen())).Markup.Trim());

    private static ConflictingEntrySeen Entry(EntryKind kind, string body) =>
        new(kind, Guid.CreateVersion7(), Ada, Now.AddMinutes(-3), body);

    private static IncidentView Seen(params IReadOnlyList<ConflictingEntrySeen> entries) => new()
    {
        Id = Guid.CreateVersion7(), Version = 2, Receipt = "A1", Relation = IncidentRelation.Manager, MayHandle = true,
        MayAdd = true, FiledBy = Ada, Person = Ada, IsInformal = false, NotNamedToManager = false, Team = null,
        ReportedAt = Now, PolicyVersion = 1, Report = null!, SeverityShown = Severity.Low,
        SeverityOfReport = Severity.Low, Assessed = null, Context = null, Passages = [], Ratings = [], Support = [],
        Actions = [], Investigations = [], Messages = [], Corrections = [], Closings = [], Conflicts = [],
        ConflictingEntries = entries, IsClosed = false,
    };
}
