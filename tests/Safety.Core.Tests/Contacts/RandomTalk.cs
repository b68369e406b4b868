using CsCheck;
using Safety.Core.Contacts;
using Safety.Core.Language;
using static Safety.Core.Tests.Contacts.Talk;

namespace Safety.Core.Tests.Contacts;

/// <summary>One random act: what, with whom, which contact, how many hours later, how far back, a value.</summary>
internal sealed record TalkAct(int What, int Worker, int Contact, int Hours, int Back, int Value);

/// <summary>One act as it was played: what was asked, of what, and what came of it.</summary>
internal sealed record TalkTurn(
    ContactLedger? Before, ContactEntry? Entry, Func<ContactLedger?, ContactEntry?, Decision> Ask, DateTimeOffset Now,
    Decision Decision)
{
    public ContactLedger? After => Scenario.Fold(Ledger, Before, Decision.Events);
}

/// <summary>A client's random contacts, told through the real decisions: late, early, twice and withdrawn.</summary>
internal static class RandomTalk
{
    private static readonly StaffId[] Workers = [Ada, Bo, Cy];
    private static readonly ContactSaid[] Kinds =
    [
        Session, Call, Call, Unwanted, Unwanted with { Threat = true }, Unwanted with { NearHome = true },
        Call with { OwnerAfter = ContactOwner.Worker }, Call with { Demand = ContactDemand.Coercive },
        Session with { BilledMinutes = 20 }, Call with { OutOfHours = true },
    ];

    public static readonly Gen<TalkAct[]> Acts = Gen.Select(
        Gen.Int[0, 9], Gen.Int[0, 2], Gen.Int[0, 40], Gen.Int[0, 9], Gen.Int[0, 14], Gen.Int[0, 9],
        (what, worker, contact, hours, back, value) =>
            new TalkAct(what, worker, contact, hours * hours * hours, back * back, value)).Array[1, 60];

    public static IReadOnlyList<TalkTurn> Play(IReadOnlyList<TalkAct> acts)
    {
        var (turns, entries) = (new List<TalkTurn>(), new Dictionary<ContactId, ContactEntry>());
        var now = Ten.AddDays(-200);
        ContactLedger? ledger = null;
        foreach (var act in acts)
        {
            now = now.AddHours(act.Hours);
            var entry = entries.GetValueOrDefault(Id(act.Contact));
            var ask = Question(act, now);
            turns.Add(new TalkTurn(ledger, entry, ask, now, ask(ledger, entry)));
            ledger = turns[^1].After;
            if (turns[^1].Decision.Events.Aggregate(entry, Follow) is { } after) entries[new(after.Id)] = after;
        }

        return turns;
    }

    /// <summary>Every contact as it stands at the end.</summary>
    public static IReadOnlyList<ContactEntry> Entries(IEnumerable<TalkTurn> turns) =>
    [
        .. turns.SelectMany(turn => turn.Decision.Events).Aggregate(
            new Dictionary<Guid, ContactEntry>(),
            (all, fact) =>
            {
                if (fact is IContactEntered entered) all[entered.Contact.Value] = ContactEntry.Of(entered);
                if (fact is ContactHandedBack back) all[back.Contact.Value] = all[back.Contact.Value].After(back);
                if (fact is ContactWithdrawn gone) all[gone.Contact.Value] = all[gone.Contact.Value].After(gone);
                return all;
            }).Values,
    ];

    public static ContactEntry? Follow(ContactEntry? entry, object fact) => fact switch
    {
        IContactEntered entered => ContactEntry.Of(entered),
        ContactHandedBack back => entry!.After(back),
        ContactWithdrawn gone => entry!.After(gone),
        _ => entry,
    };

    private static Func<ContactLedger?, ContactEntry?, Decision> Question(TalkAct act, DateTimeOffset now) =>
        act.What switch
        {
            8 => (_, entry) => HandBackContact.Decide(
                new(Id(act.Contact), Dee, ContactOwner.Client, Words), entry, AsMona, now),
            9 => (_, entry) => WithdrawContact.Decide(new(Id(act.Contact), Dee, Words), entry, AsMona, now),
            _ => (ledger, entry) => Recording(
                ledger,
                Record(act.Contact, Kinds[act.Value].At(now.AddDays(-act.Back)), Workers[act.Worker]),
                entry,
                now),
        };
}
