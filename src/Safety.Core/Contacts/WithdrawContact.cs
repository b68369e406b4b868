using Safety.Core.Language;

namespace Safety.Core.Contacts;

/// <summary>Takes a contact out of what counts, because it was recorded wrongly.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Client">The client.</param>
/// <param name="Reason">Why, sealed.</param>
public sealed record WithdrawContact(ContactId Contact, ClientId Client, SealedText Reason) : ITakesTurns
{
    Guid ITakesTurns.Line => Client.Value;

    /// <summary>Decides. What was withdrawn already stays as it is.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="entry">The contact, or null.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        WithdrawContact command, ContactEntry? entry, ContactCaller caller, DateTimeOffset now)
    {
        if (entry is null || entry.Client != command.Client) return new NoSuchContact();
        if (!entry.IsFor(caller)) return new NotYourContact();
        if (entry.Withdrawn is not null) return Decision.Nothing;
        return Decision.Of(new ContactWithdrawn(
            command.Contact, entry.Client, entry.Worker, entry.Said, entry.Time, entry.IsHeld, command.Reason,
            caller.By, now));
    }
}
