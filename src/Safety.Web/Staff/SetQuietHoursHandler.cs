using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="SetQuietHours"/>.</summary>
public static class SetQuietHoursHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(SetQuietHours command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<StaffMember>(
        command.Staff.Value, member => SetQuietHours.Decide(command, member, ledger.Actor, ledger.Now), ct);
}
