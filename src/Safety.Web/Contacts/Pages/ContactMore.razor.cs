using Microsoft.AspNetCore.Components;
using Safety.Core.Contacts;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Contacts.Pages;

/// <summary>What can be said of a contact besides. It opens by itself where something in it is wrong.</summary>
public partial class ContactMore
{
    private static readonly string[] Names =
        ["happened_at", "worker", "demand", "owner_after", "billed_minutes", "note"];

    private static readonly IReadOnlyList<Choice> Demands = Codes<ContactDemand>.Choices(ContactPhrases.Of);

    private static readonly IReadOnlyList<Choice> Owners = Codes<ContactOwner>.Choices(ContactPhrases.Of);

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired]
    public Typed Typed { get; set; } = Typed.Nothing;

    private bool IsOpen => Names.Any(name => Typed.ErrorOf(name) is not null);
}
