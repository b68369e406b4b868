using Microsoft.AspNetCore.Components;
using Safety.Web.Incidents;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Contacts.Pages;

/// <summary>What the pages of this room share: plain HTML that works without script.</summary>
public abstract class ContactsPage : PlainPage
{
    /// <summary>Where contacts are handed in.</summary>
    [Inject]
    public ContactDesk Desk { get; set; } = null!;

    /// <summary>What may be seen.</summary>
    [Inject]
    public ContactPages Contacts { get; set; } = null!;

    /// <summary>Finds colleagues as people name them.</summary>
    [Inject]
    public Colleagues Colleagues { get; set; } = null!;
}
