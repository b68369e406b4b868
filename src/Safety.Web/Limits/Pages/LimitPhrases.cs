using System.Globalization;
using Safety.Core.Limits;
using Safety.Web.Layout;

namespace Safety.Web.Limits.Pages;

/// <summary>Limits in plain words, for pages and for the letter to the client.</summary>
internal static class LimitPhrases
{
    /// <summary>What a kind of limit is called.</summary>
    public static string Of(LimitKind kind) => kind switch
    {
        LimitKind.ScheduledHoursOnly => "Agreed hours only",
        LimitKind.MaxContactsPerPeriod => "So many contacts and no more",
        LimitKind.MaxMinutesPerPeriod => "So much time and no more",
        LimitKind.SingleChannel => "One way of getting in touch",
        LimitKind.WrittenOnly => "In writing only",
        LimitKind.NamedContactOnly => "One named person is in touch",
        LimitKind.NoPersonalChannel => "No private numbers or addresses",
        LimitKind.OfficeOnlyNoHomeVisit => "At the office, no home visits",
        LimitKind.TwoWorkersPresent => "Two workers are there",
        LimitKind.SecurityPresent => "Security is there",
        LimitKind.NoContactWithWorker => "No contact with one worker",
        LimitKind.BehaviourAgreement => "An agreement about behaviour",
        LimitKind.ServicePaused => "The service rests",
        LimitKind.ServiceEnded => "The service has ended",
        LimitKind.PremisesExcluded => "Not at the agency’s rooms",
    };

    /// <summary>What the limit asks, as a sentence to the client.</summary>
    public static string ToClient(LimitView limit) => limit.Kind switch
    {
        LimitKind.ScheduledHoursOnly => $"You can reach us {Hours(limit.Hours!)}.",
        LimitKind.MaxContactsPerPeriod =>
            $"You can get in touch {limit.Most} times in {Days(limit.PeriodDays)}, beside what is agreed with you.",
        LimitKind.MaxMinutesPerPeriod =>
            $"We are there for {limit.Most} minutes in {Days(limit.PeriodDays)}, beside what is agreed with you.",
        LimitKind.SingleChannel => $"Please get in touch in one way only: {Of(limit.Channel!.Value)}.",
        LimitKind.WrittenOnly => "Please get in touch in writing: by letter, e-mail, text message or portal.",
        LimitKind.NamedContactOnly => $"One person is there for you: {limit.Person!.Name}.",
        LimitKind.NoPersonalChannel => "Please do not use private numbers, addresses or accounts of our staff.",
        LimitKind.OfficeOnlyNoHomeVisit => "We meet you at our office, and do not come to your home.",
        LimitKind.TwoWorkersPresent => "Two of us are there when we meet you.",
        LimitKind.SecurityPresent => "Our security is there when we meet you.",
        LimitKind.NoContactWithWorker => $"Please do not get in touch with {limit.Person!.Name}.",
        LimitKind.BehaviourAgreement => "We ask you to keep to what is written below.",
        LimitKind.ServicePaused => "Our service for you rests for a time.",
        LimitKind.ServiceEnded => "Our service for you has ended.",
        LimitKind.PremisesExcluded => "Please do not come to our rooms.",
    };

    /// <summary>A way of getting in touch.</summary>
    public static string Of(LimitChannel channel) => channel switch
    {
        LimitChannel.Meeting => "face to face at the office",
        LimitChannel.HomeVisit => "face to face at home",
        LimitChannel.Phone => "by telephone",
        LimitChannel.Text => "by text message",
        LimitChannel.Email => "by e-mail",
        LimitChannel.Portal => "over the portal",
        LimitChannel.Letter => "by letter",
        LimitChannel.Video => "by video",
        LimitChannel.WalkIn => "by coming by",
        LimitChannel.ThirdParty => "through somebody else",
        LimitChannel.SocialMedia => "over a social network",
        LimitChannel.Personal => "over a private way",
    };

    /// <summary>How the client was told.</summary>
    public static string Of(LimitNotice how) => how switch
    {
        LimitNotice.Letter => "by letter",
        LimitNotice.InPerson => "face to face",
        LimitNotice.Phone => "by telephone",
        LimitNotice.Electronic => "by e-mail or portal",
    };

    /// <summary>What became of things under a limit.</summary>
    public static string Of(LimitEffect effect) => effect switch
    {
        LimitEffect.Helped => "It helped",
        LimitEffect.Nothing => "It changed nothing",
        LimitEffect.Worse => "It made things worse",
    };

    /// <summary>How far the tap is turned.</summary>
    public static string Of(TapPosition tap) => tap switch
    {
        TapPosition.TapOpen => "open",
        TapPosition.TapMetered => "so much and no more",
        TapPosition.TapScheduled => "at agreed hours",
        TapPosition.TapWritten => "in writing",
        TapPosition.TapSingleContact => "through one person or way",
        TapPosition.TapClosed => "closed, save for an emergency",
    };

    /// <summary>What is owed.</summary>
    public static string Of(LimitDuty duty) => duty switch
    {
        LimitDuty.Decision => "Somebody else decides",
        LimitDuty.Start => "It begins",
        LimitDuty.Notification => "The client is told",
        LimitDuty.EffectReview => "Somebody says whether it helps",
        LimitDuty.Review => "It is looked at as a whole",
        LimitDuty.Renewal => "Somebody chooses whether it goes on",
        LimitDuty.End => "It ends",
    };

    /// <summary>Hours of the week.</summary>
    public static string Hours(LimitHours hours)
    {
        var days = string.Join(", ", hours.Days.Select(day => day.ToString()));
        return string.Create(
            CultureInfo.InvariantCulture, $"on {days} from {hours.From:HH\\:mm} to {hours.Until:HH\\:mm}");
    }

    /// <summary>What crossed it.</summary>
    public static string Of(LimitOccasionType what) => what switch
    {
        LimitOccasionType.Contact => "Contact",
        LimitOccasionType.PlannedVisit => "Planned visit",
        LimitOccasionType.Report => "Reported",
    };

    /// <summary>How often it was crossed.</summary>
    public static Look Crossed(LimitView limit) => new($"Crossed: {limit.BreachesEver}", Symbol.Diamond, Tone.Caution);

    /// <summary>How far a limit has come.</summary>
    public static Look Look(LimitState state) => state switch
    {
        LimitState.Proposed => new("Proposed, not in force", Symbol.Clock, Tone.Caution),
        LimitState.Approved => new("Approved, begins later", Symbol.Clock, Tone.Info),
        LimitState.InForce => new("In force", Symbol.Shield, Tone.Info),
        LimitState.Declined => new("Not approved", Symbol.Ring, Tone.Neutral),
        LimitState.Lifted => new("Lifted", Symbol.Check, Tone.Good),
        LimitState.Expired => new("Came to its end", Symbol.Ring, Tone.Neutral),
    };

    private static string Days(int? days) => days == 1 ? "one day" : $"{days} days";
}
