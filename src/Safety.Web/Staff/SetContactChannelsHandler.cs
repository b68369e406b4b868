using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="SetContactChannels"/>.</summary>
public static class SetContactChannelsHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(SetContactChannels command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<StaffMember>(
        command.Staff.Value, member => SetContactChannels.Decide(command, member, ledger.Actor, ledger.Now), ct);
}
