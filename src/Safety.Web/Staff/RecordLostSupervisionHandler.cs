using Safety.Core.Staff;
using Safety.Web.Staff.Supervisions;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="RecordLostSupervision"/>.</summary>
public static class RecordLostSupervisionHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(RecordLostSupervision command, Ledger ledger, CancellationToken ct)
    {
        var around = ledger.AroundSupervision();
        return ledger.Decide<StaffMember>(
            command.Staff.Value, member => RecordLostSupervision.Decide(command, member, around, ledger.Now), ct);
    }
}
