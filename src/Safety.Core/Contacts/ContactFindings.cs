using Safety.Core.Contacts.Rules;
using Safety.Core.Language;

namespace Safety.Core.Contacts;

/// <summary>
/// What the rules find when contacts were recorded: once per occasion. An occasion lasts for the policy's days after it
/// was found; what still holds then is found again.
/// </summary>
internal static class ContactFindings
{
    /// <summary>The facts that follow from contacts with these workers.</summary>
    /// <param name="ledger">The client's contacts, the new ones among them.</param>
    /// <param name="workers">With whom the new ones were.</param>
    /// <param name="around">What is known beside.</param>
    /// <param name="now">The moment.</param>
    public static IReadOnlyList<object> After(
        ContactLedger ledger, IReadOnlyList<StaffId> workers, ContactSurroundings around, DateTimeOffset now)
    {
        var found = new List<object>();
        foreach (var worker in workers.Distinct())
        {
            if (DemandOf(ledger, worker, around.Team ?? around.TeamOf(worker), around, now) is not { } fact) continue;
            found.Add(fact);
            ledger = ContactLedger.Evolve(ledger, ledger.Id, fact);
        }

        var team = around.Team ?? workers.Select(around.TeamOf).FirstOrDefault(one => one is not null);
        if (DemandOf(ledger, null, team, around, now) is { } everywhere) found.Add(everywhere);
        return [.. found, .. FixationOf(ledger, team, around, now)];
    }

    private static DemandFoundEscalating? DemandOf(
        ContactLedger ledger, StaffId? worker, TeamId? team, ContactSurroundings around, DateTimeOffset now)
    {
        var policy = around.Hours.Policy;
        var windows = ContactWindows.Of(ledger, worker, around.Hours.DayOf(now), policy.Numbers);
        var standing = ledger.DemandsFound
            .Where(old => old.FoundAt.AddDays(policy.Numbers.DemandFoundAgainDays) > now)
            // What was found with one worker is not found again over all.
            .Where(old => worker is null || old.Worker == worker)
            .Select(old => old.Ground).ToHashSet();
        var signs = DemandRules.Look(windows, policy)
            .Where(answer => answer.Judgement is Judgement.Objects && !standing.Contains(answer.Ground))
            .Select(answer => new DemandSign(answer.Ground, answer.Judgement.Why)).ToList();
        return signs.Count == 0 ? null : new DemandFoundEscalating(ledger.Client, worker, team, signs, now);
    }

    private static IEnumerable<FixationFoundSuspected> FixationOf(
        ContactLedger ledger, TeamId? team, ContactSurroundings around, DateTimeOffset now)
    {
        var numbers = around.Hours.Policy.Numbers;
        var intrusions = Intrusions.Of(ledger, around.Hours.DayOf(now), numbers);
        var standing = ledger.FixationsFound
            .Where(old => old.FoundAt.AddDays(numbers.FixationFoundAgainDays) > now)
            .Select(old => old.Ground).ToHashSet();
        return FixationRules.Look(intrusions, around.Hours.Policy)
            .Where(answer => answer.Judgement is Judgement.Objects && !standing.Contains(answer.Ground))
            .Select(answer => new FixationFoundSuspected(
                ledger.Client, intrusions.Towards, team, answer.Ground, answer.Judgement.Why, now));
    }
}
