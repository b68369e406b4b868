using Safety.Core.Contacts;
using Safety.Core.Contacts.Rules;

namespace Safety.Core.Audit.Sentences;

/// <summary>What happened between clients and staff, and what was found in it.</summary>
internal static class ContactSentences
{
    public static string? Of(object fact, Words words) => fact switch
    {
        ContactRecorded f => $"{words.Name(f.By)} recorded {What(f, words)}{Lies(f.Said.OwnerAfter, f, words)}.",
        IntrusionRecorded f =>
            $"{words.Name(f.By)} recorded an unwanted intrusion: {What(f, words)}"
            + $"{(f.Said.NearHome ? ", at or near a home" : "")}{(f.Said.Threat ? ", with a threat" : "")}.",
        ContactHandedBack f =>
            $"{words.Name(f.By)} handed a matter of {words.Name(f.Client)} back that {words.Name(f.Worker)} had held; "
            + $"it lies with {Owner(f.To)} again.",
        ContactWithdrawn f =>
            $"{words.Name(f.By)} withdrew a contact of {words.Name(f.Client)} with {words.Name(f.Worker)} "
            + $"on {Words.Moment(f.Time.HappenedAt)}, with a reason; it counts no more.",
        DemandFoundEscalating f =>
            $"The demand for contact of {words.Name(f.Client)} {With(f, words)} was found to escalate: "
            + $"{Words.Clause(f.Signs.Count == 0 ? "see the counts" : f.Signs[0].Why)}"
            + $"{(f.Signs.Count > 1 ? $"; and {Words.Count(f.Signs.Count - 1, "sign", "signs")} more" : "")}.",
        FixationFoundSuspected f =>
            $"A {(FixationRules.IsPersistent(f.Ground) ? "persistent" : "suspected")} fixation of "
            + $"{words.Name(f.Client)} was found, ground: {Words.Code(f.Ground)}; {Words.Clause(f.Why)}.",
        _ => null,
    };

    private static string What(IContactEntered fact, Words words) =>
        $"a contact of {words.Name(fact.Client)} with {words.Name(fact.Worker)} "
        + $"on {Words.Moment(fact.Time.HappenedAt)}{(fact.Time.OutOfHours ? " out of hours" : "")}: "
        + $"{Words.Code(fact.Said.Kind)}, begun by {By(fact.Said.InitiatedBy)}, "
        + $"{Words.Count(fact.Said.Minutes, "minute", "minutes")}{Through(fact.Source)}";

    private static string Lies(ContactOwner owner, ContactRecorded fact, Words words) => owner switch
    {
        ContactOwner.Worker => $"; {words.Name(fact.Worker)} holds the matter for the client",
        ContactOwner.Client or ContactOwner.Agency or ContactOwner.Other => $"; the matter lies with {Owner(owner)}",
    };

    private static string Owner(ContactOwner owner) => owner switch
    {
        ContactOwner.Client => "the client",
        ContactOwner.Worker => "the worker",
        ContactOwner.Agency => "the agency",
        ContactOwner.Other => "somebody else",
    };

    private static string By(ContactInitiator who) => who switch
    {
        ContactInitiator.Client => "the client",
        ContactInitiator.Worker => "the worker",
        ContactInitiator.Other => "somebody else",
    };

    private static string Through(ContactSource source) => source switch
    {
        ContactSource.Page => "",
        ContactSource.Api => ", told by another program",
        ContactSource.Import => ", read from a file",
    };

    private static string With(DemandFoundEscalating fact, Words words) =>
        fact.Worker is { } worker ? $"with {words.Name(worker)}" : "over all staff";
}
