namespace Safety.Core.Incidents;

/// <summary>
/// Knows which step of the support as it really was is which under other numbers: steps that the policy owes by their
/// kind and order, steps that people added by themselves. What was offered or given although these numbers owe it to
/// nobody was offered freely; what was declined so needs no word.
/// </summary>
internal sealed class RetoldSupport
{
    private readonly List<PlannedSupport> really = [];
    private readonly List<PlannedSupport> anew = [];
    private readonly Dictionary<int, int> added = [];

    /// <summary>What was really owed.</summary>
    public void Planned(SupportPlanned fact) => really.AddRange(fact.Steps);

    /// <summary>What these numbers owe.</summary>
    public void PlannedAnew(SupportPlanned fact) => anew.AddRange(fact.Steps);

    /// <summary>A fact of a person with its step as these numbers count it; other facts as they are.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="before">The report right before it.</param>
    public IEnumerable<object> Of(object fact, Incident? before) => fact switch
    {
        SupportOffered e => [Offered(e, before!)],
        SupportDeclined e => Find(e.Step, before!) is { } step ? [e with { Step = step.Step }] : [],
        SupportGiven e => Find(e.Step, before!) is { } step ? [e with { Step = step.Step }] : Freely(e, before!),
        _ => [fact],
    };

    private SupportOffered Offered(SupportOffered e, Incident before)
    {
        if (Find(e.Step, before) is { } step)
            return e with
            {
                Step = step.Step,
                DueAt = step.Standing == SupportStanding.Owed ? step.WatchedUntil : e.DueAt,
            };
        return e with { Step = Add(e.Step, before), DueAt = WasOwed(e.Step) is null ? e.DueAt : null };
    }

    private IEnumerable<object> Freely(SupportGiven e, Incident before)
    {
        var kind = WasOwed(e.Step)?.Kind ?? SupportStepKind.ManagerContact;
        var step = Add(e.Step, before);
        return [new SupportOffered(step, kind, e.By, e.GivenAt, null, null), e with { Step = step }];
    }

    private int Add(int step, Incident before) => added[step] = before.Support.Count;

    private SupportStep? Find(int step, Incident before)
    {
        if (added.TryGetValue(step, out var own)) return before.Support.FirstOrDefault(one => one.Step == own);
        if (WasOwed(step) is not { } owed) return null;
        var place = really.Where(one => one.Kind == owed.Kind).TakeWhile(one => one.Step != step).Count();
        return anew.Where(one => one.Kind == owed.Kind).ElementAtOrDefault(place) is { } same
            ? before.Support.FirstOrDefault(one => one.Step == same.Step)
            : null;
    }

    private PlannedSupport? WasOwed(int step) => really.FirstOrDefault(one => one.Step == step);
}
