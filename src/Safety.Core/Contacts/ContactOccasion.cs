using Safety.Core.Language;
using Safety.Core.Limits;

namespace Safety.Core.Contacts;

/// <summary>What the judge of limits is told of a contact.</summary>
public static class ContactOccasion
{
    /// <summary>The contact as an occasion.</summary>
    /// <param name="contact">Its id.</param>
    /// <param name="worker">With whom it was.</param>
    /// <param name="said">What was said of it.</param>
    /// <param name="time">When it was.</param>
    public static LimitOccasion Of(ContactId contact, StaffId worker, ContactSaid said, ContactTime time) => new(
        LimitOccasionType.Contact, contact.Value, time.HappenedAt, ChannelOf(said.Kind), PartyOf(said.InitiatedBy),
        worker)
    {
        IsAgreed = said.Scheduled,
        Minutes = said.Minutes,
        IsCrisis = said.IsCrisis,
    };

    /// <summary>What is known around a contact: what there was before it, as the client's contacts say.</summary>
    /// <param name="before">The client's contacts without this one, or null when it is the first.</param>
    /// <param name="time">When the contact was.</param>
    /// <param name="zone">The agency's time zone.</param>
    public static LimitScene SceneOf(this ContactLedger? before, ContactTime time, TimeZoneInfo zone) => new(
        zone,
        days => before?.CountsOf(null, time.Day, days) is { } counts
            ? new ContactsSoFar(counts.Measured, counts.MeasuredMinutes)
            : ContactsSoFar.None);

    private static LimitParty PartyOf(ContactInitiator who) => who switch
    {
        ContactInitiator.Client => LimitParty.Client,
        ContactInitiator.Worker => LimitParty.Agency,
        ContactInitiator.Other => LimitParty.Other,
    };

    // A crisis that has no way of its own is taken for a call: whichever way it came, no limit is crossed by it.
    private static LimitChannel ChannelOf(ContactKind kind) => kind switch
    {
        ContactKind.SessionScheduled or ContactKind.SessionExtra => LimitChannel.Meeting,
        ContactKind.HomeVisit => LimitChannel.HomeVisit,
        ContactKind.PhoneIn or ContactKind.PhoneOut or ContactKind.Voicemail or ContactKind.CrisisContact =>
            LimitChannel.Phone,
        ContactKind.Text => LimitChannel.Text,
        ContactKind.Email => LimitChannel.Email,
        ContactKind.PortalMessage => LimitChannel.Portal,
        ContactKind.Letter => LimitChannel.Letter,
        ContactKind.Video => LimitChannel.Video,
        ContactKind.WalkIn => LimitChannel.WalkIn,
        ContactKind.ThirdPartyContact => LimitChannel.ThirdParty,
        ContactKind.SocialMedia => LimitChannel.SocialMedia,
        ContactKind.PersonalChannel => LimitChannel.Personal,
    };
}
