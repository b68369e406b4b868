using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>How a member of staff can be told something at a moment: what other rooms may know of a person.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Channels">The person's ways to be reached, of those that the agency has set up, best first.</param>
/// <param name="HasLeft">Whether the person no longer works here.</param>
/// <param name="OnLeave">Whether the person is on leave at that moment.</param>
/// <param name="Quiet">Whether the moment lies in the person's quiet hours.</param>
public sealed record Reach(
    StaffId Staff, IReadOnlyList<ContactChannel> Channels, bool HasLeft, bool OnLeave, bool Quiet = false);
