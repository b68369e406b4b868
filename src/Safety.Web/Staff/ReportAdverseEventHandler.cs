using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="ReportAdverseEvent"/>.</summary>
public static class ReportAdverseEventHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(ReportAdverseEvent command, Ledger ledger, CancellationToken ct)
    {
        var by = ledger.Person;
        return ledger.Decide<StaffMember>(
            command.Staff.Value, member => ReportAdverseEvent.Decide(command, member, by, ledger.Now), ct);
    }
}
