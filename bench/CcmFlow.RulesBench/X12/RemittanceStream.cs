using System.Globalization;
using System.Text;

namespace CcmFlow.RulesBench.X12;

/// <summary>An 835 of any size that is made while it is read: one transaction set, balanced. Measures live memory on the way.</summary>
internal sealed class RemittanceStream(long length) : Stream
{
    private const int ClaimsPerSample = 50_000;
    private byte[] part = [];
    private int at;
    private long given;
    private int segments;
    private Stage stage;

    private enum Stage
    {
        Header,
        Claims,
        Done,
    }

    public int Claims { get; private set; }

    public long HighestLiveBytes { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (at == part.Length && !Next())
        {
            return 0;
        }

        var taken = Math.Min(count, part.Length - at);
        Array.Copy(part, at, buffer, offset, taken);
        at += taken;
        given += taken;
        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private bool Next()
    {
        var text = stage switch
        {
            Stage.Header => Header(),
            Stage.Claims when given < length => Claim(),
            Stage.Claims => Trailer(),
            _ => "",
        };
        part = Encoding.ASCII.GetBytes(text);
        at = 0;
        return part.Length > 0;
    }

    // What is paid is told before the claims: PLB takes all of it back, so that the sum is known beforehand.
    private string Header()
    {
        stage = Stage.Claims;
        segments = 9;
        return "ISA*00*          *00*          *ZZ*CLEARHOUSE     *ZZ*CCMSUBMIT01    *260201*1015*^*00501*000000007*0*T*:~GS*HP*CLEARHOUSE*CCMSUBMIT01*20260201*1015*7*X*005010X221A1~" +
            "ST*835*0001~BPR*I*0*C*NON************20260201~TRN*1*T1*1123456789~N1*PR*PAYER~N3*1 ST~N4*BOSTON*MA*02111~PER*BL*EDI*TE*8005550100~N1*PE*PRACTICE*XX*1234567893~LX*1~";
    }

    private string Claim()
    {
        Claims++;
        segments += 12;
        if (Claims % ClaimsPerSample == 0)
        {
            HighestLiveBytes = Math.Max(HighestLiveBytes, GC.GetTotalMemory(forceFullCollection: true));
        }

        return string.Create(CultureInfo.InvariantCulture, $"CLP*C{Claims:D9}*1*156*100*20*MB*26{Claims:D9}*11*1~NM1*QC*1*DOE*JANE****MI*1EG4TE5MK73~MOA***MA01~REF*EA*{Claims}~" +
            $"SVC*HC:99490*62*50**1~DTM*472*20260131~CAS*PR*2*10**3*2~REF*6R*C{Claims:D9}-1~SVC*HC:99439*94*50**2~DTM*472*20260131~CAS*CO*45*36~CAS*PR*2*8~");
    }

    private string Trailer()
    {
        stage = Stage.Done;
        return string.Create(CultureInfo.InvariantCulture, $"PLB*1234567893*20261231*WO:ALL*{Claims * 100L}~SE*{segments + 2}*0001~GE*1*7~IEA*1*000000007~");
    }
}
