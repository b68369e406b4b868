using Microsoft.AspNetCore.Components;
using Safety.Core.Limits;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;

namespace Safety.Web.Contacts.Pages;

/// <summary>One contact in a list, with what can be done about it. The list around it is the form.</summary>
public partial class ContactItem
{
    /// <summary>The contact.</summary>
    [Parameter, EditorRequired]
    public ContactView Contact { get; set; } = default!;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired]
    public Typed Typed { get; set; } = Typed.Nothing;

    private string WordsField => $"words-{Contact.Id.Value:N}";

    private string ReasonField => $"reason-{Contact.Id.Value:N}";

    private string Words => Typed.TextOrNull(WordsField) ?? ContactPhrases.OfferedWords;

    private static Look LookOf(LimitSaid said) => said.Verdict == LimitVerdict.Excepted
        ? new("Let through", Symbol.Check, Tone.Good)
        : new("Crosses a limit", Symbol.Shield, Tone.Danger);

    /// <summary>What must be seen at a glance, each as text, picture and colour.</summary>
    internal static IEnumerable<Look> ChipsOf(ContactView contact)
    {
        if (contact.Withdrawn is not null) yield return new("Withdrawn", Symbol.Pause, Tone.Neutral);
        if (!contact.Wanted) yield return new("Unwanted", Symbol.Shield, Tone.Danger);
        if (contact.Threat) yield return new("With a threat", Symbol.Bell, Tone.Danger);
        if (contact.NearHome) yield return new("At or near a home", Symbol.Person, Tone.Danger);
        if (contact.OutOfHours) yield return new("Out of hours", Symbol.Clock, Tone.Caution);
        if (contact.Held) yield return new("Held by the worker", Symbol.Envelope, Tone.Caution);
        if (contact.HandedBack is not null) yield return new("Handed back", Symbol.Check, Tone.Good);
    }
}
