using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Says how a member of staff is to be reached, best way first.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Channels">The ways. The screen is always among them, at the end when it is not named.</param>
public sealed record SetContactChannels(StaffId Staff, IReadOnlyList<ContactChannel> Channels)
{
    /// <summary>A way is named twice or does not exist.</summary>
    public sealed record BadChannels() : Refusal(
        RefusalKind.Invalid, "Each way of contact may be named once, and must be one that exists.", "channels");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(SetContactChannels command, StaffMember? member, Actor by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (!command.Channels.All(Enum.IsDefined)) return new BadChannels();
        if (command.Channels.Distinct().Count() != command.Channels.Count) return new BadChannels();
        if (member.LeftAt is not null) return new HasLeft();
        IReadOnlyList<ContactChannel> channels = [.. command.Channels.Append(ContactChannel.InApp).Distinct()];
        if (channels.SequenceEqual(member.Channels)) return Decision.Nothing;
        return Decision.Of(new ContactChannelsSet(member.Staff, channels, by.Staff, now));
    }
}
