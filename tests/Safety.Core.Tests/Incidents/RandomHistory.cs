using CsCheck;
using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Core.Tests.Incidents;

/// <summary>One random act: what is asked, by whom, how many hours later, about which entry, what value.</summary>
internal sealed record Act(int What, int Who, int Hours, int Entry, int Value);

/// <summary>One act as it was played: the report before it, the question, and what was decided.</summary>
internal sealed record Turn(Incident? Before, Func<Incident?, Decision> Ask, DateTimeOffset Now, Decision Decision)
{
    public Incident? After => Scenario.Fold(Known.Id, Before, Decision.Events);
}

/// <summary>Random lives of a report, told through the real decisions; refused acts add nothing, as in life.</summary>
internal static class RandomHistory
{
    private const int Kinds = 17;

    public static readonly Gen<Act[]> Acts = Gen.Select(
        Gen.Int[0, Kinds - 1], Gen.Int[0, 8], Gen.Int[0, 12], Gen.Int[1, 4], Gen.Int[0, 24],
        (what, who, hours, entry, value) =>
            new Act(what, who < 5 ? who : 0, hours == 12 ? 60 : hours / 3, entry, value)).Array[0, 40];

    public static IReadOnlyList<Turn> Play(IReadOnlyList<Act> acts)
    {
        var turns = new List<Turn>();
        var now = Known.Nine;
        Incident? state = null;
        foreach (var act in acts.Prepend(new Act(acts.Count % 2, 0, 0, 1, acts.Count > 0 ? acts[0].Value : 0)))
        {
            now = now.AddHours(act.Hours);
            var ask = Question(act, now);
            turns.Add(new Turn(state, ask, now, ask(state)));
            state = turns[^1].After;
        }

        return turns;
    }

    private static Func<Incident?, Decision> Question(Act act, DateTimeOffset now)
    {
        var caller = new[]
        {
            Known.Manager, new(Known.Ada, false), new(Known.Bea, true), new(Known.Cleo, true),
            new(Known.Staff(5), false),
        }[act.Who];
        var id = Known.Id;
        var entry = Known.Entry(act.Entry);
        var words = Known.Sealed($"words {act.Entry}");
        var report = Known.Report((IncidentCategory)act.Value, act.Value > 18 ? (Severity)(act.Value - 19) : null);
        var clocks = Known.Clocks;
        return act.What switch
        {
            0 => i => ReportIncident.Decide(
                new(id, report, "mac", act.Value % 3 == 0 ? Known.Bea : null), i, Known.Ada, null, new(), clocks, now),
            1 => i => LogInformalReport.Decide(
                new(id, report, Known.Bea, null, "mac"), i, Known.Cleo, null, new(), clocks, now),
            2 => i => KeepConflictingReport.Decide(new(id, report, $"mac-{act.Entry}"), i, caller.By, now),
            3 => i => AddIncidentDetail.Decide(
                new(id, entry, words, Details(act), report.ReportedSeverity, null, "mac"), i, caller, clocks, now),
            4 => i => CorrectIncident.Decide(new(id, entry, Fields(act), words), i, caller, clocks, now),
            5 => i => AssessIncident.Decide(new(id, (Severity)(act.Value % 6), words, []), i, caller, clocks, now),
            6 => i => OfferSupport.Decide(new(id, (SupportStepKind)(act.Value % 12), null,
                act.Value % 2 == 0 ? now.AddHours(act.Value + 1) : null), i, caller, clocks, now),
            7 => i => DeclineSupport.Decide(new(id, act.Value % 6), i, caller, now),
            8 => i => GiveSupport.Decide(new(id, act.Value % 6), i, caller, clocks, now),
            9 => i => AgreeAction.Decide(
                new(id, entry, Known.Bea, now.AddHours(act.Value + 1), words), i, caller, clocks, now),
            10 => i => CompleteAction.Decide(new(id, entry, null), i, caller, clocks, now),
            11 => i => InformReporter.Decide(new(id, entry, words), i, caller, clocks, now),
            12 => Investigation(act, id, words, caller, now),
            13 => i => CloseIncident.Decide(Close(act, id), i, caller, now),
            14 => i => ReopenIncident.Decide(new(id, words), i, caller, clocks, now),
            15 => i => CheckIncident.Decide(new(id), i, now),
            16 => i => KeepConflictingEntry.Decide(Other(act, report), i, caller, now),
            _ => throw new ArgumentOutOfRangeException(nameof(act)),
        };
    }

    private static KeepConflictingEntry Other(Act act, ReportContent report) => new(
        Known.Id, (EntryKind)(act.Value % 4), Known.Entry(act.Entry), Known.Sealed("other"), $"mac-{act.Value}",
        report.ReportedSeverity);

    private static Func<Incident?, Decision> Investigation(
        Act act, Guid id, SealedText words, Caller caller, DateTimeOffset now) => act.Value % 2 == 0
        ? i => OpenInvestigation.Decide(new(id, words), i, caller, Known.Clocks, now)
        : i => CloseInvestigation.Decide(new(id, words), i, caller, Known.Clocks, now);

    private static CloseIncident Close(Act act, Guid id) => new(id, (CloseReason)(act.Value % 6), null,
        new IncidentId(Known.Entry(8)), NotInformedReason.CannotBeReached, NotInvestigatedReason.FactsClear);

    private static IncidentDetails Details(Act act) => act.Value % 4 == 0
        ? new() { People = [new(Known.Staff(act.Entry + 4), RoleInIncident.Witness)] }
        : new()
        {
            Circumstances = [(Circumstance)(act.Value % 9)],
            LostTimeDays = act.Value % 5 == 0 ? act.Entry : null,
        };

    private static CorrectedFields Fields(Act act) => act.Value % 3 == 0
        ? new() { Category = (IncidentCategory)act.Value, Cleared = [ClearableField.Client] }
        : new() { ReportedSeverity = (Severity)(act.Value % 6), Description = Known.Sealed("corrected") };
}
