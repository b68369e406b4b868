using Microsoft.AspNetCore.Components;

namespace Safety.Web.Contacts.Pages;

/// <summary>The matters that a person holds for clients, each handed back in one tap.</summary>
public sealed partial class MyMattersPage
{
    private IReadOnlyList<HeldMatter> matters = [];

    /// <summary>What was just done, or null.</summary>
    [SupplyParameterFromQuery]
    public string? Done { get; set; }

    /// <inheritdoc/>
    protected override async Task LoadAsync() => matters = (await Contacts.HeldAsync(Asker, Ct)).Matters;

    private async Task HandBackAsync()
    {
        var id = Typed.Id("hand_back");
        if (matters.FirstOrDefault(one => one.Contact.Id.Value == id)?.Contact is { } contact)
        {
            var form = new HandBackForm { Words = ContactPhrases.OfferedWords };
            if ((await Desk.HandBackAsync(Asker, contact.Client, contact.Id, form, Ct)).Refusal is { } no)
            {
                Typed.Wrong(null, no.Reason);
                return;
            }
        }

        // What is not there any more was handed back before, perhaps by the same tap.
        GoTo("/contacts?done=handed-back");
    }
}
