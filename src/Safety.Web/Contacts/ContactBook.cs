using JasperFx.Events;
using Marten;
using Marten.Events.Projections;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Contacts;

/// <summary>
/// The view of single contacts, written in the transaction of their facts: lists read it, and a second asking, a
/// hand-back and a withdrawal are held against it, however old the contact is.
/// </summary>
public sealed class ContactBook : IProjection
{
    /// <summary>The name by which the view is rebuilt.</summary>
    public const string ViewName = "ContactBook";

    /// <inheritdoc/>
    public async Task ApplyAsync(
        IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        var known = new Dictionary<Guid, ContactEntry>();
        foreach (var fact in events.Select(e => e.Data))
        {
            switch (fact)
            {
                case IContactEntered entered:
                    known[entered.Contact.Value] = ContactEntry.Of(entered);
                    break;
                case ContactHandedBack back:
                    known[back.Contact.Value] = (await Of(back.Contact)).After(back);
                    break;
                case ContactWithdrawn gone:
                    known[gone.Contact.Value] = (await Of(gone.Contact)).After(gone);
                    break;
                default:
                    // Findings change no single contact.
                    break;
            }
        }

        operations.StoreMany(known);

        async Task<ContactEntry> Of(ContactId contact) => known.GetValueOrDefault(contact.Value)
            ?? await operations.LoadAsync<ContactEntry>(contact.Value, cancellation)
            ?? throw new InvalidOperationException("A contact changed that was never recorded.");
    }
}
