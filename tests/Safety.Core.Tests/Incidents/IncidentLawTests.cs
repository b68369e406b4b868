using System.Text.Json;
using CsCheck;
using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Core.Tests.Incidents;

/// <summary>What holds for every life of a report, whatever people do and in whatever order.</summary>
public sealed class IncidentLawTests
{
    private const int Histories = 400;

    private static void ForEveryTurn(Action<Turn> law) => RandomHistory.Acts.Sample(acts =>
    {
        foreach (var turn in RandomHistory.Play(acts)) law(turn);
    }, iter: Histories);

    [Fact]
    public void Asked_twice_changes_nothing() => ForEveryTurn(turn =>
    {
        if (turn.Decision.Refusal is not null) return;
        new Outcome<Incident>(Known.Id, turn.After, turn.Ask(turn.After)).ThenNothing();
    });

    [Fact]
    public void Random_lives_reach_every_fact() => RandomLives.ReachEveryFactOf<Incident>(
        told => ForEveryTurn(turn => told(turn.Decision.Events)));

    [Fact]
    public void What_is_owed_and_not_found_yet_is_armed_and_nothing_else_is() => RandomHistory.Acts.Sample(acts =>
    {
        var armed = new Dictionary<string, DateTimeOffset>();
        foreach (var turn in RandomHistory.Play(acts))
        {
            foreach (var fact in turn.Decision.Events) Arm(armed, fact);
            Assert.Equal(Owed(turn.After), armed.OrderBy(row => row.Key).Select(row => (row.Key, row.Value)));
        }
    }, iter: Histories);

    [Fact]
    public void The_watch_disarms_whatever_it_is_asked_about() => RandomHistory.Acts.Sample(acts =>
    {
        var armed = new Dictionary<string, DateTimeOffset>();
        var turns = RandomHistory.Play(acts);
        foreach (var fact in turns.SelectMany(turn => turn.Decision.Events)) Arm(armed, fact);
        var state = turns[^1].After;
        while (armed.Count > 0)
        {
            var due = armed.Values.Min();
            Assert.Empty(CheckIncident.Decide(new(Known.Id), state, due.AddTicks(-1)).Events);
            var found = CheckIncident.Decide(new(Known.Id), state, due).Events;
            Assert.NotEmpty(found);
            foreach (var fact in found) Arm(armed, fact);
            state = Scenario.Fold(Known.Id, state, found);
        }
    }, iter: Histories);

    [Fact]
    public void First_words_stay_first_and_the_severity_of_alerts_never_falls() => ForEveryTurn(turn =>
    {
        if (turn.Before is not { } before || turn.After is not { } after) return;
        Assert.Equal("first words", after.Passages[0].Text.C);
        Assert.True(after.SeverityForAlerts >= before.SeverityForAlerts);
        Assert.True(after.SeverityForAlerts >= after.SeverityOfReport);
    });

    [Fact]
    public void A_rating_changes_only_by_its_owner_and_nobody_named_rates_or_closes() => ForEveryTurn(turn =>
    {
        if (turn.Before is not { } before) return;
        foreach (var fact in turn.Decision.Events)
            Assert.False(fact switch
            {
                IncidentAssessed e => before.Names(e.By),
                IncidentClosed e => before.Names(e.By),
                IncidentCorrected { Fields.ReportedSeverity: not null } e =>
                    e.By != before.Person && e.By != before.RatedBy,
                _ => false,
            });
    });

    [Fact]
    public void A_snapshot_reads_back_the_same() => RandomHistory.Acts.Sample(acts =>
    {
        var state = RandomHistory.Play(acts)[^1].After!;
        Assert.Equal(Scenario.Text(state),
            Scenario.Text(JsonSerializer.Deserialize<Incident>(JsonSerializer.Serialize(state))!));
    }, iter: Histories / 5);

    [Fact]
    public void The_receipt_can_be_read_at_any_time() => ForEveryTurn(turn =>
    {
        if (turn.After is not { } after) return;
        var progress = ReportProgress.Of(after, null, turn.Now);
        Assert.Equal(Enum.GetValues<ProgressStage>(), progress.Steps.Select(step => step.Stage));
        var moments = progress.Entries.Select(entry => entry.At).ToList();
        Assert.Equal(moments.Order(), moments);
        Assert.Equal(ProgressEntryKind.Received, progress.Entries[0].Kind);
    });

    private static IEnumerable<(string, DateTimeOffset)> Owed(Incident? incident)
    {
        if (incident is null) return [];
        IEnumerable<(string Key, DateTimeOffset? DueAt)> rows =
        [
            ("reporter_silence 0", incident.SilenceDueAt),
            .. incident.Support.Select(step => ($"support {step.Step}", step.WatchedUntil)),
            .. incident.Actions.Select(action => ($"action {action.Number}", action.WatchedUntil)),
        ];
        return rows.Where(row => row.DueAt is not null).OrderBy(row => row.Key)
            .Select(row => (row.Key, row.DueAt!.Value));
    }

    private static void Arm(Dictionary<string, DateTimeOffset> armed, object fact)
    {
        foreach (var change in Incident.DeadlinesOf(fact))
            switch (change)
            {
                case DeadlineChange.Arm arm: armed[$"{arm.Kind} {arm.Step}"] = arm.DueAt; break;
                case DeadlineChange.Disarm disarm: armed.Remove($"{disarm.Kind} {disarm.Step}"); break;
                default: armed.Clear(); break;
            }
    }
}
