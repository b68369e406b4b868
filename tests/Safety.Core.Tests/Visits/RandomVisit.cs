using CsCheck;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Visits;
using static Safety.Core.Tests.Visits.Trip;

namespace Safety.Core.Tests.Visits;

/// <summary>One random act: what is asked, by whom, how many minutes later, and a value.</summary>
internal sealed record VisitAct(int What, int Who, int Minutes, int Value);

/// <summary>One act as it was played.</summary>
internal sealed record VisitTurn(
    Visit? Before, Func<Visit?, Decision> Ask, DateTimeOffset Now, Decision Decision)
{
    public Visit? After => Scenario.Fold(Id.Value, Before, Decision.Events);
}

/// <summary>Random lives of a visit, told through the real decisions; refused acts add nothing, as in life.</summary>
internal static class RandomVisit
{
    private static readonly VisitKnowledge[] Known =
        [Calm, Risky, Calm with { Worker = Calm.Worker with { IsStudent = true } }];

    public static readonly Gen<VisitAct[]> Acts = Gen.Select(
        Gen.Int[0, 24], Gen.Int[0, 5], Gen.Int[0, 9], Gen.Int[0, 11],
        (what, who, minutes, value) => new VisitAct(what, who, minutes * minutes, value)).Array[0, 60];

    public static IReadOnlyList<VisitTurn> Play(IReadOnlyList<VisitAct> acts)
    {
        var turns = new List<VisitTurn>();
        var now = Two.AddHours(-1);
        Visit? state = null;
        foreach (var act in acts.Prepend(new VisitAct(0, 0, 0, acts.Count)))
        {
            now = now.AddMinutes(act.Minutes);
            var ask = Question(act, now);
            turns.Add(new VisitTurn(state, ask, now, ask(state)));
            state = turns[^1].After;
        }

        return turns;
    }

    private static Func<Visit?, Decision> Question(VisitAct act, DateTimeOffset now)
    {
        var caller = new[] { AsAda, AsAda, AsMona, AsBo, AsAda, AsStranger }[act.Who];
        return Planning(act, caller, Known[act.Value % 3], now) ?? Running(act, caller, Known[act.Value % 3], now);
    }

    private static Func<Visit?, Decision>? Planning(
        VisitAct act, VisitCaller caller, VisitKnowledge known, DateTimeOffset now) => act.What switch
        {
            0 => v => PlanVisit.Decide(
                new(Id, Ada, Dee, Plan with { With = act.Value > 8 ? [Bo] : [] }, "mac"), v, known, Working, Ada,
                InForce, now),
            1 => v => CheckVisitRisk.Decide(new(Id), v, known, InForce, now),
            2 => v => act.Value > 8 ? RefuseSoloVisit.Decide(new(Id), v, caller.By, InForce, now) : Decision.Nothing,
            3 => v => AuthoriseUnescortedVisit.Decide(new(Id, SubstituteControl.OpenLine, Words), v, AsMona, Nora, now),
            4 => v => RequestEscort.Decide(new(Id, act.Value > 5 ? Bo : null, null), v, caller, InForce, now),
            5 => v => WithdrawEscortRequest.Decide(new(Id), v, caller, InForce, now),
            6 => v => AcceptEscort.Decide(new(Id), v, caller.By, now),
            7 => v => AssignEscort.Decide(new(Id, Bo), v, caller, true, now),
            8 => v => DeclineEscort.Decide(new(Id, Words), v, caller, now),
            9 => v => WithdrawEscort.Decide(new(Id, Bo, Words), v, caller, InForce, now),
            10 => v => act.Value > 9
                ? CancelVisit.Decide(new(Id, Words, VisitChannel.Page), v, caller, act.Value > 10, now)
                : Decision.Nothing,
            _ => null,
        };

    private static Func<Visit?, Decision> Running(
        VisitAct act, VisitCaller caller, VisitKnowledge known, DateTimeOffset now) => act.What switch
        {
            11 or 12 or 13 => v => StartVisit.Decide(new(Id, VisitChannel.Page), v, known, caller, InForce, now),
            14 or 15 => v => CheckIn.Decide(new(Id, VisitChannel.Link), v, caller, act.Value > 9, now),
            16 => v => ExtendVisit.Decide(new(Id, now.AddMinutes(act.Value * 20), VisitChannel.Api), v, caller, now),
            17 => v => act.Value > 6
                ? EndVisit.Decide(new(Id, VisitChannel.Page), v, caller, act.Value > 9, now)
                : Decision.Nothing,
            18 => v => RaiseSos.Decide(new(Id, VisitChannel.Page), v, caller, now),
            19 => v => CloseVisitAlarm.Decide(Close(act), v, AsMona, now),
            20 => v => ReadPreVisitNote.Decide(new(Id), v, AsMona, now),
            21 => v => RecordVisitReminder.Decide(
                new(Id, (VisitDeadline)(act.Value % 3), Four, Ada, ContactChannel.Email, act.Value > 5), v, now),
            _ => v => CheckVisit.Decide(new(Id), v, now),
        };

    private static CloseVisitAlarm Close(VisitAct act)
    {
        var proved = (VisitAlarmClass)(act.Value % 4);
        IncidentId? report = proved == VisitAlarmClass.Incident ? Report : null;
        return new CloseVisitAlarm(Id, (VisitAlarmKind)(act.Value % 4), proved, report, null);
    }
}
