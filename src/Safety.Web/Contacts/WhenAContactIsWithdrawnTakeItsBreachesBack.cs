using Safety.Core.Contacts;
using Safety.Core.Limits;
using Safety.Web.Limits;
using Safety.Web.Store;

namespace Safety.Web.Contacts;

/// <summary>A contact that was recorded wrongly crossed no limit: what was found is taken back with it.</summary>
public sealed class WhenAContactIsWithdrawnTakeItsBreachesBack : IReaction
{
    /// <inheritdoc/>
    public async ValueTask React(Ledger ledger, Happened happened, CancellationToken ct)
    {
        foreach (var fact in happened.Steps.Select(step => step.Event.Data).OfType<ContactWithdrawn>())
            await ledger.TakeBackBreachesAsync(
                fact.Client, LimitOccasionType.Contact, fact.Contact.Value, ct);
    }
}
