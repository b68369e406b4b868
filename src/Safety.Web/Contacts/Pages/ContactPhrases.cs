using Safety.Core.Contacts;

namespace Safety.Web.Contacts.Pages;

/// <summary>The words for codes of contacts as the pages show them; every code is listed.</summary>
internal static class ContactPhrases
{
    /// <summary>By which way a contact came.</summary>
    public static string Of(ContactKind kind) => kind switch
    {
        ContactKind.SessionScheduled => "Session, as agreed",
        ContactKind.SessionExtra => "Extra session",
        ContactKind.HomeVisit => "Home visit",
        ContactKind.PhoneIn => "Call that came in",
        ContactKind.PhoneOut => "Call that went out",
        ContactKind.Voicemail => "Voicemail",
        ContactKind.Text => "Text message",
        ContactKind.Email => "E-mail",
        ContactKind.PortalMessage => "Message over the portal",
        ContactKind.Letter => "Letter",
        ContactKind.Video => "Video call",
        ContactKind.WalkIn => "Came by without an appointment",
        ContactKind.ThirdPartyContact => "Through somebody else",
        ContactKind.SocialMedia => "Social network",
        ContactKind.PersonalChannel => "My private number, address or home",
        ContactKind.CrisisContact => "In a crisis",
    };

    /// <summary>Who began it.</summary>
    public static string Of(ContactInitiator who) => who switch
    {
        ContactInitiator.Client => "The client",
        ContactInitiator.Worker => "We did",
        ContactInitiator.Other => "Somebody else",
    };

    /// <summary>What was asked for.</summary>
    public static string Of(ContactDemand demand) => demand switch
    {
        ContactDemand.None => "Nothing beyond what is agreed",
        ContactDemand.Information => "Information",
        ContactDemand.Task => "That we do something",
        ContactDemand.Reassurance => "Reassurance",
        ContactDemand.Exception => "An exception from what is agreed",
        ContactDemand.Coercive => "Something, under a threat",
    };

    /// <summary>With whom the matter lies.</summary>
    public static string Of(ContactOwner owner) => owner switch
    {
        ContactOwner.Client => "With the client",
        ContactOwner.Worker => "With the worker, for the client",
        ContactOwner.Agency => "With the agency",
        ContactOwner.Other => "With somebody else",
    };

    /// <summary>What a rule looks at, by its code.</summary>
    public static string OfGround(string ground) => ground switch
    {
        "frequency" => "How often",
        "growth" => "Growth",
        "out_of_hours" => "Out of hours",
        "unbilled" => "Unpaid time",
        "coercion" => "Under a threat",
        "repeated_intrusions" => "Unwanted, again",
        "lasting_intrusions" => "Unwanted, for weeks",
        "approach_to_home" => "At or near a home",
        "threat" => "Unwanted, with a threat",
        _ => ground,
    };

    /// <summary>What one can tell the client when a matter goes back; one may say it otherwise.</summary>
    public const string OfferedWords =
        "I have thought about what you left with me. It is yours, and I hand it back to you. If you wish, we look at it"
        + " together at our next appointment.";

    /// <summary>What was done, once it was done; null when the code is none of these.</summary>
    public static string? Done(string? done) => done switch
    {
        "recorded" => "Recorded. Thank you.",
        "handed-back" => "Handed back. You hold it no longer.",
        "withdrawn" => "Withdrawn. It counts no more; the history keeps that it was there.",
        _ => null,
    };
}
